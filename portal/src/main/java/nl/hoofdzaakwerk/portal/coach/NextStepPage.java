package nl.hoofdzaakwerk.portal.coach;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Texts;

/** The page that asks what happens next with a trajectory or with work, and by when (P6). */
@ApplicationScoped
public class NextStepPage {
    private final Texts texts;

    NextStepPage(Texts texts) {
        this.texts = texts;
    }

    /** @param back address of the page of what is planned */
    public FormPage of(String back) {
        return titled(texts.of(CoachMessages.class).changeStep(), back);
    }

    /** The same, that says whom it is planned for. */
    public FormPage of(String name, String back) {
        return titled(texts.of(CoachMessages.class).nextStepOf(name), back);
    }

    private FormPage titled(String title, String back) {
        CoachMessages text = texts.of(CoachMessages.class);
        return NextStepForm.page(FormPage.of(title, text.saveStep(), back), text.nextStepWhat(), text.nextStepDue());
    }
}
