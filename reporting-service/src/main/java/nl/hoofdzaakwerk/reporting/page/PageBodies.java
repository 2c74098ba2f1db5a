package nl.hoofdzaakwerk.reporting.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.anonymity.Anonymous;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import nl.hoofdzaakwerk.reporting.cooperation.OwnerBody;
import nl.hoofdzaakwerk.reporting.cooperation.WorkReach;
import nl.hoofdzaakwerk.reporting.page.model.KnowledgePage;
import nl.hoofdzaakwerk.reporting.page.model.PageContact;
import nl.hoofdzaakwerk.reporting.page.model.PageKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of pages. */
final class PageBodies {
    private PageBodies() {}

    /**
     * A new page.
     *
     * @param region absent for the whole country, for which only the national organisation writes
     * @param reviewDate when it is looked at again; the last day that can be when absent
     */
    @Schema(name = "NewPage")
    record NewPage(
            RegionCode region,
            @NotNull @Valid PageContent content,
            @BusinessDate LocalDate reviewDate) {}

    /**
     * A page as it becomes.
     *
     * @param reviewDate when it is looked at again; the last day that can be when absent
     * @param reason why it changes; may be absent
     */
    @Schema(name = "PageChange")
    record PageChange(
            @NotNull @Valid PageContent content,
            @BusinessDate LocalDate reviewDate,

            @Size(min = 1, max = 500) @PlainText @Anonymous(addresses = true)
            String reason) {}

    /**
     * What stands on a page.
     *
     * @param body up to 8,000 characters; nothing that tells of a client
     * @param places municipalities or subregions it is about; may be absent
     * @param contacts whom to call, and for what; may be absent
     */
    @Schema(name = "PageContent")
    record PageContent(
            @NotNull PageKind kind,

            @NotNull @Size(max = 200) @PlainLine @Anonymous(addresses = true)
            String title,

            @NotNull @Size(min = 1, max = 8000) @PlainText @Anonymous(addresses = true)
            String body,

            @Size(max = 50) List<@NotNull @Size(max = 100) @PlainLine String> places,
            @Size(max = 20) List<@NotNull @Valid ContactBody> contacts,
            @NotNull @Valid OwnerBody owner) {

        static PageContent of(KnowledgePage.Content content) {
            return new PageContent(
                    content.kind(),
                    content.title(),
                    content.body(),
                    content.places(),
                    content.contacts().stream().map(ContactBody::of).toList(),
                    OwnerBody.of(content.owner()));
        }

        KnowledgePage.Content read(WorkReach reach) {
            List<ContactBody> given = contacts == null ? List.of() : contacts;
            List<PageContact> read = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                read.add(given.get(i).read(reach, "/content/contacts/" + i));
            }
            return new KnowledgePage.Content(
                    kind, title.strip(), body, places == null ? List.of() : places, read, owner.toOwner());
        }
    }

    /**
     * Whom to call.
     *
     * @param purpose for what
     * @param organisation by name
     * @param function whom to ask for: a function, never a name; may be absent
     * @param telephone a Dutch number when no country is named; kept in E.164; may be absent
     * @param email may be absent
     */
    @Schema(name = "PageContact")
    record ContactBody(
            @NotNull @Size(max = 200) @PlainLine @Anonymous(addresses = true)
            String purpose,

            @NotNull @Size(max = 200) @PlainLine String organisation,

            @Size(max = 200) @PlainLine @Anonymous(addresses = true)
            String function,

            @Size(max = 40) @PlainLine String telephone,
            @Size(max = 254) @PlainLine String email) {

        static ContactBody of(PageContact contact) {
            return new ContactBody(
                    contact.purpose(),
                    contact.organisation(),
                    contact.function(),
                    contact.telephone(),
                    contact.email());
        }

        PageContact read(WorkReach reach, String pointer) {
            return new PageContact(
                    purpose.strip(),
                    organisation.strip(),
                    function,
                    reach.telephone(telephone, pointer + "/telephone", "F16")
                            .map(TelephoneNumber::value)
                            .orElse(null),
                    reach.email(email, pointer + "/email", "F16")
                            .map(EmailAddress::value)
                            .orElse(null));
        }

        /** Says nothing of the contact: it belongs in no log. */
        @Override
        public String toString() {
            return "ContactBody";
        }
    }

    /** That a page is still right. @param reviewDate the next look; the last day that can be when absent */
    @Schema(name = "PageReview")
    record PageReview(@BusinessDate LocalDate reviewDate) {}

    /** @param reason why it holds no more */
    @Schema(name = "PageWithdrawal")
    record PageWithdrawal(
            @NotNull @Size(min = 1, max = 500) @PlainText @Anonymous(addresses = true)
            String reason) {}

    /**
     * What is looked for; all of it has to fit.
     *
     * @param text words as people type them in a search box
     * @param region this region's and the whole country's
     * @param place municipality or subregion
     */
    @Schema(name = "PageSearch")
    record PageSearch(
            @Size(max = 200) @PlainLine String text,
            PageKind kind,
            RegionCode region,
            @Size(max = 100) @PlainLine String place) {}
}
