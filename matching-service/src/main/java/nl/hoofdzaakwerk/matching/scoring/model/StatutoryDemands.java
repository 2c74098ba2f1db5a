package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.VacancyTerms;

/** E3: what the law demands blocks who is known not to have it; what is not known is asked, and blocks nobody (X20). */
final class StatutoryDemands {

    private StatutoryDemands() {}

    static void check(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        if (candidate.terms().drivingLicences() != null) {
            missing(candidate.terms().drivingLicences(), vacancy.terms())
                    .forEach(licence -> blocks.add(
                            new Block(Gate.STATUTORY_DEMAND, Reason.of("E3.demand.licence", licence.name()))));
        }
        EducationLevel own = candidate.terms().education();
        if (own != null
                && isEducationByLaw(vacancy.terms())
                && own.compareTo(vacancy.terms().education()) < 0) {
            blocks.add(new Block(
                    Gate.STATUTORY_DEMAND,
                    Reason.of("E3.demand.education", vacancy.terms().education())));
        }
    }

    /** Licences demanded that go beyond those told. */
    static Set<DrivingLicence> missing(Set<DrivingLicence> told, VacancyTerms terms) {
        Set<DrivingLicence> missing = EnumSet.noneOf(DrivingLicence.class);
        missing.addAll(terms.drivingLicences());
        missing.removeAll(DrivingLicences.heldWith(told));
        return missing;
    }

    static boolean isEducationByLaw(VacancyTerms terms) {
        return terms.educationStrength() == DemandStrength.STATUTORY;
    }
}
