package nl.hoofdzaakwerk.matching.scoring.model;

/** E3: whether wage and length of the contract reach what the candidate wants at least; half of the points each. */
final class ContractFit {

    private static final double CENTS = 100;

    private final RuleSet rules;

    ContractFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        Items items = new Items();
        addWage(candidate.terms().leastWageCents(), vacancy.terms().wageCents(), items);
        addLength(candidate.terms().leastContractMonths(), vacancy.terms().contractMonths(), items);
        return items.points(Criterion.CONTRACT, rules);
    }

    private static void addWage(Integer least, Integer wage, Items items) {
        if (least == null) {
            items.unknown(Reason.of("E3.wage.wish-unknown"));
        } else if (wage == null) {
            items.unknown(Reason.of("E3.wage.unknown", least / CENTS));
        } else {
            items.judged(
                    wage >= least,
                    Reason.of("E3.wage.enough", wage / CENTS),
                    Reason.of("E3.wage.too-low", wage / CENTS, least / CENTS));
        }
    }

    private static void addLength(Integer least, Integer months, Items items) {
        if (least == null) {
            items.unknown(Reason.of("E3.contract.wish-unknown"));
        } else if (months == null) {
            items.unknown(Reason.of("E3.contract.unknown", least));
        } else {
            items.judged(
                    months >= least,
                    Reason.of("E3.contract.enough", months),
                    Reason.of("E3.contract.too-short", months, least));
        }
    }
}
