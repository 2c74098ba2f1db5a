package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.OptionalInt;

/** E3: travel with own means, within the candidate's limit; the nearer the more points. */
final class TravelFit {

    private final RuleSet rules;

    TravelFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, OptionalInt minutes) {
        int weight = rules.weight(Criterion.TRAVEL);
        if (minutes.isEmpty()) {
            return new Points(
                    Criterion.TRAVEL,
                    Shares.unknown(weight, rules.unknownShare()),
                    weight,
                    false,
                    List.of(Reason.of("E3.travel.unknown")));
        }
        int limit = candidate.maximumTravelMinutes();
        String key = minutes.getAsInt() > limit ? "E3.travel.too-far" : "E3.travel.within";
        return new Points(
                Criterion.TRAVEL,
                points(weight, minutes.getAsInt(), limit),
                weight,
                true,
                List.of(Reason.of(key, minutes.getAsInt(), limit)));
    }

    static int points(int weight, int minutes, int limit) {
        return minutes == 0 ? weight : weight * Math.max(0, limit - minutes) / Math.max(1, limit);
    }
}
