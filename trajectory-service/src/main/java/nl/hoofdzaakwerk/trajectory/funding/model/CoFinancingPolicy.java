package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Reason;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * B6: co-financing asks that IPS is carried out true to the model and together with the treating team. A municipality,
 * an RIBW or a self-employed coach can do so too, if certified, and a self-employed coach if a municipality initiated
 * it.
 */
public final class CoFinancingPolicy {
    private static final String RULE = "B6";

    private CoFinancingPolicy() {}

    /** Whether the conditions are met. */
    public sealed interface Outcome {
        /** @param reason what is met */
        record Met(Reason reason) implements Outcome {}

        record NotMet(Ruling ruling) implements Outcome {}

        /** @param missing what has to be known first */
        record Unknown(List<Remark> missing) implements Outcome {}
    }

    public static Outcome judge(Execution execution) {
        Ruling ruling = known(execution);
        List<Remark> missing = missing(execution);
        if (ruling instanceof Ruling.Refused) {
            return new Outcome.NotMet(ruling);
        }
        return missing.isEmpty()
                ? new Outcome.Met(new Reason("B6.true-to-model-and-tied", "QA 5.8 5.9", List.of()))
                : new Outcome.Unknown(missing);
    }

    private static Ruling known(Execution execution) {
        return Ruling.refusedIf(
                        isNo(execution.modelFidelity()),
                        "/execution/modelFidelity",
                        Remark.of(RULE, "B6.not-true-to-model", "QA 5.9"))
                .and(Ruling.refusedIf(
                        isNo(execution.tiedToTreatingTeam()),
                        "/execution/tiedToTreatingTeam",
                        Remark.of(RULE, "B6.not-tied-to-treating-team", "QA 5.8")))
                .and(Ruling.refusedIf(
                        isNo(execution.certified()) && asksCertificate(execution.executor()),
                        "/execution/certified",
                        Remark.of(RULE, "B6.not-certified", "QA 5.10")))
                .and(Ruling.refusedIf(
                        isNo(execution.initiatedByMunicipality()) && asksMunicipality(execution.executor()),
                        "/execution/initiatedByMunicipality",
                        Remark.of(RULE, "B6.not-initiated-by-municipality", "QA 5.10")));
    }

    private static List<Remark> missing(Execution execution) {
        List<Remark> missing = new ArrayList<>();
        if (execution.executor() == null) {
            missing.add(Remark.of(RULE, "B6.who-carries-out", "QA 5.8 5.10"));
        }
        if (execution.modelFidelity() == null) {
            missing.add(Remark.of(RULE, "B6.is-it-true-to-model", "QA 5.9"));
        }
        if (execution.tiedToTreatingTeam() == null) {
            missing.add(Remark.of(RULE, "B6.is-it-tied-to-treating-team", "QA 5.8"));
        }
        if (execution.certified() == null && asksCertificate(execution.executor())) {
            missing.add(Remark.of(RULE, "B6.is-coach-certified", "QA 5.10"));
        }
        if (execution.initiatedByMunicipality() == null && asksMunicipality(execution.executor())) {
            missing.add(Remark.of(RULE, "B6.did-municipality-initiate", "QA 5.10"));
        }
        return missing;
    }

    private static boolean isNo(Boolean answer) {
        return Boolean.FALSE.equals(answer);
    }

    private static boolean asksCertificate(ExecutorKind executor) {
        return switch (executor) {
            case null -> false;
            case GGZ -> false;
            case MUNICIPALITY, RIBW, SELF_EMPLOYED, REINTEGRATION -> true;
        };
    }

    private static boolean asksMunicipality(ExecutorKind executor) {
        return switch (executor) {
            case null -> false;
            case GGZ, MUNICIPALITY, RIBW -> false;
            case SELF_EMPLOYED, REINTEGRATION -> true;
        };
    }
}
