package nl.hoofdzaakwerk.kit.ticket.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;

/**
 * What somebody without an account comes with. It is drawn at random, handed out once, and kept as a digest only; the
 * code itself says nothing of whose it is.
 *
 * @param value four groups of five letters and digits that are not mistaken for each other
 */
public record TicketCode(String value) {
    public static final String FORM = "[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}";
    public static final int LENGTH = 23;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    private static final int GROUPS = 4;

    public TicketCode {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("not the form of a ticket");
        }
    }

    /** @param random has to be unpredictable */
    public static TicketCode draw(RandomGenerator random) {
        byte[] bytes = new byte[GROUP * GROUPS];
        random.nextBytes(bytes);
        return of(bytes);
    }

    /** @param unpredictable at least twenty bytes, of which each decides one sign */
    public static TicketCode of(byte[] unpredictable) {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < GROUP * GROUPS; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(unpredictable[sign] & SIGNS.length() - 1));
        }
        return new TicketCode(code.toString());
    }

    /** All that is kept of it. */
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "ticket";
    }
}
