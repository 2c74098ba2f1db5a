package nl.hoofdzaakwerk.employer.merging;

import java.util.UUID;

/**
 * Told within this service, in the transaction of the merge or the taking apart, to what holds a judgement of an
 * employer.
 *
 * @param merged the record that was merged or stands by itself again
 * @param other the record that took it in, or had done so
 */
public record FamilyChanged(UUID merged, UUID other) {}
