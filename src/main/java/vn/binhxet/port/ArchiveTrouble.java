package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/** What is wrong with an archive that was sent. The place is the name of the file within. */
public enum ArchiveTrouble implements Refusal {
    /** It is no archive, or its end is missing. */
    NOT_AN_ARCHIVE,
    /** Its index cannot be read. */
    INDEX_BROKEN,
    /** It has more files than any dossier; with how many and the most. */
    TOO_MANY,
    /** Unpacked it is larger than any dossier; with the most, in megabytes. */
    TOO_LARGE,
    /** It was packed more tightly than any paper: unpacked it would fill the disk. */
    BOMB,
    /** Two files of one name, be it in capitals or not. */
    NAME_TWICE,
    /** The name leads out of the archive, or is none that every system takes. */
    NAME_FORBIDDEN,
    /** It stands for another file. */
    LINK,
    /** It needs a password. */
    ENCRYPTED,
    /** It is packed in a way this program does not know. */
    PACKED_STRANGELY,
    /** The content has another name than the index says; with that name. */
    NAMED_OTHERWISE,
    /** Lengths or packing stand otherwise in the index than with the content. */
    TOLD_OTHERWISE,
    /** Its content lies within that of another file. */
    OVERLAP,
    /** Before, between or behind the files are bytes that belong to none. */
    MORE_BYTES,
    /** The content is not the one that was packed. */
    CONTENT_BROKEN
}
