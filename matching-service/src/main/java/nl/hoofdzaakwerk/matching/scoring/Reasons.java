package nl.hoofdzaakwerk.matching.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.matching.scoring.JudgementView.BlockView;
import nl.hoofdzaakwerk.matching.scoring.JudgementView.CriterionView;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.NearMiss;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/** Says a judgement in the caller's language. */
@ApplicationScoped
public class Reasons {

    private final Language language;
    private final Places places;

    Reasons(Language language, Places places) {
        this.language = language;
        this.places = places;
    }

    public JudgementView read(Judgement judgement) {
        return new JudgementView(
                judgement.score(),
                judgement.completeness(),
                judgement.isFresh(),
                judgement.points().stream()
                        .map(points -> new CriterionView(
                                points.criterion(),
                                points.points(),
                                points.maximum(),
                                points.known(),
                                points.reasons().stream().map(this::say).toList()))
                        .toList(),
                judgement.blocks().stream()
                        .map(block -> new BlockView(block.gate(), say(block.reason())))
                        .toList(),
                judgement.notes().stream().map(this::say).toList());
    }

    /** X18: what would make the pair fit, best first. */
    public List<NearMissView> read(List<NearMiss> nearMisses) {
        return nearMisses.stream()
                .map(miss -> new NearMissView(
                        language.say(miss.opens() ? "X18.fits" : "X18.fits-better", say(miss.change())),
                        miss.opens(),
                        miss.score(),
                        miss.gain()))
                .toList();
    }

    private String say(Reason reason) {
        return language.say(
                reason.key(), reason.arguments().stream().map(this::say).toArray());
    }

    private Object say(Object argument) {
        if (argument instanceof String text) {
            if (Reason.NAMED.stream().anyMatch(text::startsWith)) {
                return language.say(text);
            }
            if (text.startsWith(Reason.OCCUPATION)) {
                return places.titleOf(new IscoCode(text.substring(Reason.OCCUPATION.length())));
            }
        }
        if (argument instanceof List<?> several) {
            return several.isEmpty()
                    ? language.say("E4.back.nothing")
                    : several.stream().map(this::say).map(Object::toString).collect(Collectors.joining(", "));
        }
        return argument;
    }
}
