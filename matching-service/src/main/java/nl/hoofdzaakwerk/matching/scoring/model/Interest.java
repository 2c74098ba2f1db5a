package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.SbiSection;

/**
 * X16: the candidate's own say. Nobody is brought up without a yes to the vacancy, to its employer or to its sector,
 * nor where more openness is asked than the candidate chose.
 */
final class Interest {

    private Interest() {}

    static void check(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        checkInterest(candidate, vacancy, blocks);
        checkConsent(candidate, vacancy, blocks);
        checkDisclosure(candidate, vacancy, blocks);
    }

    private static void checkInterest(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        if (answer(candidate, vacancy).filter(answer -> !answer.yes()).isPresent()) {
            boolean aboutVacancy = candidate.answers().byVacancy().containsKey(vacancy.vacancyId());
            blocks.add(new Block(Gate.INTEREST, Reason.of(aboutVacancy ? "X16.no-to-vacancy" : "X16.no-to-employer")));
        }
        if (OccupationFit.isUnwanted(candidate, vacancy.occupation())) {
            blocks.add(new Block(Gate.INTEREST, Reason.of("E3.occupation.unwanted", vacancy.occupation())));
        }
    }

    private static void checkConsent(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        if (answer(candidate, vacancy).filter(Answer::yes).isPresent() || opensSector(candidate, vacancy)) {
            return;
        }
        SbiSection sector = vacancy.terms().sector();
        blocks.add(new Block(
                Gate.CONSENT,
                sector == null ? Reason.of("X16.sector-unknown") : Reason.of("X16.sector-not-open", sector)));
    }

    /** Whether the card says yes to the vacancy's sector; to one that is not known only by a yes to all. */
    static boolean opensSector(CandidateProfile candidate, VacancyProfile vacancy) {
        return candidate.terms().everySector()
                || vacancy.terms().sector() != null
                        && candidate.terms().sectors().contains(vacancy.terms().sector());
    }

    private static void checkDisclosure(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        DisclosureLevel least = vacancy.terms().leastDisclosure();
        DisclosureLevel chosen = chosen(candidate, vacancy);
        if (least != null && least.compareTo(chosen) > 0) {
            blocks.add(new Block(Gate.DISCLOSURE, Reason.of("X16.more-openness-asked", least, chosen)));
        }
    }

    /** How much may be told to that vacancy's employer. */
    static DisclosureLevel chosen(CandidateProfile candidate, VacancyProfile vacancy) {
        return answer(candidate, vacancy).map(Answer::disclosure).orElse(candidate.disclosure());
    }

    private static Optional<Answer> answer(CandidateProfile candidate, VacancyProfile vacancy) {
        return candidate.answers().about(vacancy.vacancyId(), vacancy.employerId());
    }
}
