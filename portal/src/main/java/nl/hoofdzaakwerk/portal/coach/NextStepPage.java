package nl.hoofdzaakwerk.portal.coach;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryMessages;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.text.Texts;

/** The page that asks what happens next with a trajectory or with work, and by when. */
@ApplicationScoped
public class NextStepPage {
    private final Texts texts;

    NextStepPage(Texts texts) {
        this.texts = texts;
    }

    /** @param back address of the page of what is planned */
    public FormPage of(String back) {
        CoachMessages text = texts.of(CoachMessages.class);
        FormPage page = FormPage.of(texts.of(TrajectoryMessages.class).changeStep(), text.saveStep(), back);
        return NextStepForm.page(page, text.nextStepWhat(), text.nextStepDue());
    }
}
