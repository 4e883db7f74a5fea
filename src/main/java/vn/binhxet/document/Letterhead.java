package vn.binhxet.document;

/**
 * The head of an official paper (NĐ 30/2020/NĐ-CP, annex I). A bloc has no number of its own and no
 * seal: its name stands for the issuing body. Where several papers are printed together, each
 * begins with its own.
 *
 * @param body who issues it, in capitals
 * @param number of the paper, as one line; empty where papers of this kind have none
 * @param nation the name of the state, in capitals
 * @param dated place and day, as one line
 */
public record Letterhead(String body, String number, String nation, String motto, String dated)
        implements Block {}
