package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.anonymity.model.KnownName;
import nl.hoofdzaakwerk.kit.anonymity.model.PersonalDataDetector;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.AnonymousTextPolicy;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.PersonName;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/**
 * Refuses texts that say whose case it is (C2, G5). The candidate's own name is looked for when the writer may see the
 * candidate; for others a refusal would tell a name that they only guessed.
 */
@ApplicationScoped
class AnonymousTexts {
    private final CaseLinks links;
    private final Candidates candidates;
    private final Remarks remarks;
    private final Clock clock;

    AnonymousTexts(CaseLinks links, Candidates candidates, Remarks remarks, Clock clock) {
        this.links = links;
        this.candidates = candidates;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Texts by JSON pointer, in the order of the request. */
    static final class Texts {
        private final Map<String, String> byPointer = new LinkedHashMap<>();

        Texts with(String pointer, String text) {
            byPointer.put(pointer, text);
            return this;
        }

        Texts with(NextStepInput nextStep) {
            return with("/nextStep/what", nextStep == null ? null : nextStep.what());
        }
    }

    static Texts texts(String pointer, String text) {
        return new Texts().with(pointer, text);
    }

    /** Of a case that is about nobody yet. */
    void require(Texts texts) {
        remarks.require(AnonymousTextPolicy.judge(texts.byPointer, detector()));
    }

    /** Of a case tabled for this candidate. */
    void requireAbout(UUID candidateId, Texts texts) {
        remarks.require(AnonymousTextPolicy.judge(texts.byPointer, knowing(candidateId)));
    }

    /** Of an existing case, with the name of its candidate where the caller may see that. */
    void requireInCase(UUID caseId, Texts texts) {
        PersonalDataDetector detector = links.findByIdOptional(caseId)
                .map(link -> knowing(link.candidateId()))
                .orElseGet(this::detector);
        remarks.require(AnonymousTextPolicy.judge(texts.byPointer, detector));
    }

    private PersonalDataDetector knowing(UUID candidateId) {
        return candidates
                .findByIdOptional(candidateId)
                .map(candidate -> detector().and(known(candidate.name())))
                .orElseGet(this::detector);
    }

    private PersonalDataDetector detector() {
        return PersonalDataDetector.ofForms(LocalDate.now(clock)).andNames();
    }

    private static KnownName known(PersonName name) {
        return new KnownName(name.givenName(), name.familyNamePrefix(), name.familyName());
    }
}
