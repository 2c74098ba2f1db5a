package nl.hoofdzaakwerk.kit.due.model;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Where a page of the due list ended: the day, and the place within it. It holds all that the next page needs, so the
 * item itself may be closed meanwhile. As a UUID it takes the day instead of the id's first four bytes, which hardly
 * tell ids of one day apart.
 *
 * @param place last 12 bytes of the item's id, in hexadecimal; items of one day are in its order
 */
public record DuePosition(LocalDate dueDate, String place) {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2101, 1, 1);
    private static final long LAST_FOUR_BYTES = 0xFFFF_FFFFL;

    /** After this item. */
    public static UUID after(LocalDate dueDate, UUID id) {
        return new UUID(
                dueDate.toEpochDay() << Integer.SIZE | id.getMostSignificantBits() & LAST_FOUR_BYTES,
                id.getLeastSignificantBits());
    }

    /** What {@link #after} made; any other id is a position too, before or after everything or somewhere between. */
    public static DuePosition of(UUID position) {
        long day = Math.clamp(position.getMostSignificantBits() >> Integer.SIZE, FIRST.toEpochDay(), LAST.toEpochDay());
        HexFormat hex = HexFormat.of();
        return new DuePosition(
                LocalDate.ofEpochDay(day),
                hex.toHexDigits(position.getMostSignificantBits() & LAST_FOUR_BYTES, 8)
                        + hex.toHexDigits(position.getLeastSignificantBits()));
    }
}
