/**
 * Employers of a region, how far the contact with each has come, and the work they offer. Shared by the WSP and the
 * coaches of the region; it knows nothing about candidates.
 *
 * <p>Features build on each other in one direction. {@code decision}, {@code input}, {@code calendar} and
 * {@code programme} know no feature; {@code family}, {@code pipeline}, {@code relation}, {@code ownership},
 * {@code merging}, {@code contactperson}, {@code vacancy}, {@code carving}, {@code instrument}, {@code vum},
 * {@code outlook}, {@code aftercare}, {@code activity}, {@code pressure}, {@code session}, {@code wish},
 * {@code willingness}, {@code commitment}, {@code prospecting}, {@code newcomer}, {@code importing}, {@code privacy}
 * and {@code due} each know only those before them.
 */
package nl.hoofdzaakwerk.employer;
