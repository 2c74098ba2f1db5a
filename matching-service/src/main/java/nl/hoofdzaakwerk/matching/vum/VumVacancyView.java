package nl.hoofdzaakwerk.matching.vum;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.matching.scoring.JudgementView;
import nl.hoofdzaakwerk.matching.vum.model.VumVacancy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy that VUM told; it is no vacancy of the region's pool. What is null was not told, or not in words known
 * here.
 *
 * @param source always {@code VUM}
 * @param occupationUri as VUM told it
 * @param open whether no gate is shut
 */
@Schema(name = "VumVacancy")
record VumVacancyView(
        UUID id,
        VumSource source,
        String title,
        String employerName,
        IscoCode occupation,
        String occupationUri,
        Integer minimumHours,
        Integer maximumHours,
        Postcode4 postcode4,
        SbiSection sector,
        Set<DrivingLicence> drivingLicences,
        LocalDate startDate,
        LocalDate endDate,
        LocalDate closingDate,
        boolean open,
        JudgementView judgement) {

    static VumVacancyView of(VumFindings.Found<VumVacancy> found, JudgementView judgement) {
        VumVacancy told = found.told();
        return new VumVacancyView(
                found.id(),
                VumSource.VUM,
                told.title(),
                told.employer(),
                told.occupation(),
                told.occupationUri(),
                told.minimumHours(),
                told.maximumHours(),
                told.postcode4(),
                told.sector(),
                told.licences(),
                told.startsOn(),
                told.lastDay(),
                told.closesOn(),
                found.judgement().isOpen(),
                judgement);
    }

    /**
     * What a search found, the best first.
     *
     * @param rulesVersion of the scoring rules
     */
    @Schema(name = "VumVacancies")
    record Ranking(LocalDate judgedDate, String rulesVersion, List<VumVacancyView> items) {}

    /**
     * One vacancy as VUM tells it now.
     *
     * @param description the employer's own text, which is not kept; null when not told
     */
    @Schema(name = "VumVacancyDetails")
    record Details(VumVacancyView vacancy, String description) {}
}
