package nl.hoofdzaakwerk.employer.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.SizeClass;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.Postcode4;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer as the organisations of its region share it.
 *
 * @param kvkNumber absent when not known
 * @param organisation the one that added it
 * @param owner who keeps the contact; absent until somebody of the WSP takes it
 * @param sizeClass follows from the number of employees
 * @param mergedInto the record that took this one in; only when it has been merged
 * @param mergedIn the records that were merged into this one; only where one employer is read and there are any
 * @param stage where the contact stands (rule D1)
 * @param lastContactOn when somebody of the region last had contact; absent before the first time
 * @param willingness 0 to 100; absent for who never showed any (rule X9)
 * @param notes the caller's own organisation's newest notes, at most 20; only where one employer is read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Employer")
record EmployerView(
        UUID id,
        String name,
        String kvkNumber,
        String municipality,
        String region,
        String organisation,
        SectorBody sector,
        int employees,
        SizeClass sizeClass,
        boolean newToTargetGroup,
        FoundThrough foundThrough,
        String postcode4,
        LocalDate registeredOn,
        OwnerView owner,
        UUID mergedInto,
        List<UUID> mergedIn,
        PipelineStage stage,
        LocalDate stageSince,
        LocalDate lastContactOn,
        Integer willingness,
        List<NoteView> notes) {
    static EmployerView of(Employer employer, Pipeline pipeline, Integer willingness) {
        var profile = employer.profile();
        return new EmployerView(
                employer.id(),
                profile.name(),
                profile.kvkNumber().map(KvkNumber::value).orElse(null),
                profile.municipality().name(),
                employer.region().value(),
                employer.organisation().value(),
                new SectorBody(
                        profile.sector().section(), profile.sector().code().orElse(null)),
                profile.employees(),
                profile.sizeClass(),
                profile.newToTargetGroup(),
                profile.foundThrough(),
                profile.postcode().map(Postcode4::value).orElse(null),
                employer.registeredOn(),
                employer.owner().map(OwnerView::of).orElse(null),
                employer.mergedInto().orElse(null),
                null,
                pipeline.stage(),
                pipeline.stageSince(),
                pipeline.lastContactOn().orElse(null),
                willingness,
                null);
    }

    EmployerView with(List<NoteView> ownNotes, List<UUID> others) {
        return new EmployerView(
                id,
                name,
                kvkNumber,
                municipality,
                region,
                organisation,
                sector,
                employees,
                sizeClass,
                newToTargetGroup,
                foundThrough,
                postcode4,
                registeredOn,
                owner,
                mergedInto,
                mergedInto != null || others.isEmpty() ? null : List.copyOf(others),
                stage,
                stageSince,
                lastContactOn,
                willingness,
                List.copyOf(ownNotes));
    }
}
