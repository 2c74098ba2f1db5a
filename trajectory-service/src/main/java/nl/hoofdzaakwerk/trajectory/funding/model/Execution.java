package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a trajectory is carried out, as far as co-financing asks (B6); null where it is not known yet.
 *
 * @param certified whether the coach is certified for IPS
 * @param initiatedByMunicipality whether a municipality set the trajectory up
 * @param modelFidelity whether the way of working passes the test of model fidelity
 * @param tiedToTreatingTeam whether the coach works together with the treating team
 */
@Embeddable
public record Execution(
        @Enumerated(EnumType.STRING) @Column(name = "executor")
        ExecutorKind executor,

        Boolean certified,
        Boolean initiatedByMunicipality,
        Boolean modelFidelity,
        Boolean tiedToTreatingTeam) {

    public static final Execution UNKNOWN = new Execution(null, null, null, null, null);
}
