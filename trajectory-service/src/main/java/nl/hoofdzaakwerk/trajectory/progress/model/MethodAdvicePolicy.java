package nl.hoofdzaakwerk.trajectory.progress.model;

import java.util.Optional;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** A6: EPA mostly follows IPS, CMD mostly another offer. It advises and never blocks. */
public final class MethodAdvicePolicy {
    private MethodAdvicePolicy() {}

    /** Advice beside the choice; empty when the choice is the usual one. */
    public static Optional<Remark> advise(TargetGroup group, Method chosen) {
        return switch (group) {
            case EPA ->
                switch (chosen) {
                    case IPS -> Optional.empty();
                    case IPS_LIGHT, JOB_COACHING, REINTEGRATION, JOB_RETENTION ->
                        Optional.of(Remark.of("A6", "A6.epa-mostly-ips", "HR, QA 9.13"));
                };
            case CMD ->
                switch (chosen) {
                    case IPS -> Optional.of(Remark.of("A6", "A6.cmd-mostly-other", "HR, QA 9.13"));
                    case IPS_LIGHT, JOB_COACHING, REINTEGRATION, JOB_RETENTION -> Optional.empty();
                };
        };
    }
}
