package nl.hoofdzaakwerk.employer.ownership;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who keeps contacts, the one with the most employers first. */
@Schema(name = "EmployerOwnerList")
record OwnerList(List<Item> items) {
    /**
     * Somebody who keeps contacts. Nobody's name is known here, so an employer tells who is meant.
     *
     * @param id of the professional
     * @param organisation the one for which the professional does so
     * @param employers how many, records that were merged left out
     * @param suchAs name of one of them, the first of the alphabet
     */
    @Schema(name = "EmployerOwnerListItem")
    record Item(String id, String organisation, int employers, String suchAs) {}
}
