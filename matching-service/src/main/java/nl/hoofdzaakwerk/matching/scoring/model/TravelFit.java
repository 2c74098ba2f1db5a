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
                    weight * rules.unknownShare() / 100,
                    weight,
                    false,
                    List.of(Reason.of("E3.travel.unknown")));
        }
        int limit = candidate.maximumTravelMinutes();
        int left = Math.max(0, limit - minutes.getAsInt());
        int points = minutes.getAsInt() == 0 ? weight : weight * left / Math.max(1, limit);
        String key = minutes.getAsInt() > limit ? "E3.travel.too-far" : "E3.travel.within";
        return new Points(Criterion.TRAVEL, points, weight, true, List.of(Reason.of(key, minutes.getAsInt(), limit)));
    }
}
