package nl.hoofdzaakwerk.portal.employer;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Texts;

/** The page that asks what happens next with something of an employer's, and by when (P6). */
@ApplicationScoped
public class NextStepPage {
    private final Texts texts;

    NextStepPage(Texts texts) {
        this.texts = texts;
    }

    /** @param back address of the page of what is planned */
    public FormPage of(String back) {
        return titled(texts.of(EmployerMessages.class).plan(), back);
    }

    /** The same, that says what it is planned for. */
    public FormPage of(String name, String back) {
        return titled(texts.of(EmployerMessages.class).nextStepOf(name), back);
    }

    private FormPage titled(String title, String back) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        return NextStepForm.page(FormPage.of(title, text.save(), back), text.nextWhat(), text.nextDue());
    }
}
