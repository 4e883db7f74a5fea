package vn.binhxet.export.pdf;

import vn.binhxet.form.Fingerprint;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts constants of the same length in place of what the library makes up at random: the prefix of
 * an embedded font and the identity of the file, which becomes a fingerprint of the rest.
 */
public final class ConstantBytes {
    private static final Pattern PREFIX = Pattern.compile("/[A-Z]{6}(?=\\+Liberation)");
    private static final Pattern IDENTITY = Pattern.compile("<([0-9a-fA-F]{32})><[0-9a-fA-F]{32}>");

    private ConstantBytes() {}

    public static byte[] of(byte[] pdf) {
        String named = PREFIX.matcher(latin(pdf)).replaceAll("/BINHXE");
        int trailer = named.lastIndexOf("/ID");
        Matcher identity = IDENTITY.matcher(named);
        if (trailer < 0 || !identity.find(trailer)) {
            throw new IllegalStateException("no identity in the file");
        }
        String before = named.substring(0, identity.start());
        String after = named.substring(identity.end());
        String own =
                Fingerprint.of(bytes(before), bytes(after))
                        .substring(0, identity.group(1).length())
                        .toLowerCase(Locale.ROOT);
        return bytes(before + "<" + own + "><" + own + ">" + after);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
