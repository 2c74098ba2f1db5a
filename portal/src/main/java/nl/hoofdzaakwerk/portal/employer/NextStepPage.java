package nl.hoofdzaakwerk.portal.employer;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Texts;

/** The page that asks what happens next with something of an employer's, and by when. */
@ApplicationScoped
public class NextStepPage {
    private final Texts texts;

    NextStepPage(Texts texts) {
        this.texts = texts;
    }

    /** @param back address of the page of what is planned */
    public FormPage of(String back) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        return NextStepForm.page(FormPage.of(text.plan(), text.save(), back), text.nextWhat(), text.nextDue());
    }
}
