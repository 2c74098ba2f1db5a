package nl.hoofdzaakwerk.trajectory.policy;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** Says what rules decide in the language of the request. */
@ApplicationScoped
public class Remarks {
    private final Language language;

    Remarks(Language language) {
        this.language = language;
    }

    public RemarkView say(Remark remark) {
        return new RemarkView(remark.rule(), remark.code(), text(remark), remark.source());
    }

    /** An error of shape, with a text from the bundle. */
    public FieldError error(String pointer, String code, Object... arguments) {
        return FieldError.of(pointer, code, language.say(code, arguments));
    }

    /** @throws Problem 409 with each reason, when the ruling refuses */
    public void require(Ruling ruling) {
        switch (ruling) {
            case Ruling.Allowed() -> {}
            case Ruling.Refused(var reasons) ->
                throw Problem.refused(reasons.stream()
                        .map(refusal -> FieldError.rule(
                                refusal.pointer(),
                                refusal.remark().code(),
                                text(refusal.remark()),
                                refusal.remark().rule()))
                        .toList());
        }
    }

    private String text(Remark remark) {
        return language.say(remark.code(), remark.arguments().toArray());
    }
}
