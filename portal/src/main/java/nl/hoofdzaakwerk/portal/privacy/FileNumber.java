package nl.hoofdzaakwerk.portal.privacy;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;

/** The number by which a privacy officer, who sees no names, tells whose data it is about. */
@ApplicationScoped
public class FileNumber {
    public static final String FIELD = "candidateId";

    private final Texts texts;

    FileNumber(Texts texts) {
        this.texts = texts;
    }

    /** The number typed; when it is none, the form says so. */
    public Optional<UUID> in(Form form) {
        return in(form, FIELD);
    }

    /**
     * On to the page of whose number was typed; when it is none, the form again.
     *
     * @param address of the page, without the number
     */
    public Response onward(Form form, String address, Supplier<TemplateInstance> again) {
        return in(form).map(number -> Answers.instead(address + number))
                .orElseGet(() -> Answers.unfinished(again.get()));
    }

    /** As {@link #in(Form)}, from another field. */
    public Optional<UUID> in(Form form, String field) {
        try {
            return Optional.of(UUID.fromString(form.value(field)));
        } catch (IllegalArgumentException notANumber) {
            form.wrong(field, texts.of(PrivacyMessages.class).fileNumberWrong());
            return Optional.empty();
        }
    }
}
