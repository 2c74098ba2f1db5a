package nl.hoofdzaakwerk.portal.programme.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;

/** What is filled in of a page. One contact is shown; others of the page stay as they are. */
@ApplicationScoped
class KnowledgeForms {
    private static final String FIRST = "content.contacts.0.";
    private static final String[] PARTS = {"purpose", "organisation", "function", "telephone", "email"};

    private final Owners owners;
    private final Texts texts;

    KnowledgeForms(Owners owners, Texts texts) {
        this.owners = owners;
        this.texts = texts;
    }

    Form begin() {
        return owners.own(Form.empty(), "content.");
    }

    FormPage fields(FormPage page, List<String> kinds) {
        return page.text("content.title", texts.of(KnowledgeMessages.class).title())
                .choice("content.kind", texts.of(KnowledgeMessages.class).kind(), "PageKind", kinds)
                .longText("content.body", texts.of(KnowledgeMessages.class).body())
                .longText("content.places", texts.of(KnowledgeMessages.class).places())
                .hint(texts.of(KnowledgeMessages.class).linesHint())
                .optional()
                .text("content.owner.name", texts.of(KnowledgeMessages.class).owner())
                .organisation(
                        "content.owner.organisation",
                        texts.of(KnowledgeMessages.class).ownerOrganisation())
                .text(FIRST + "purpose", texts.of(KnowledgeMessages.class).contactPurpose())
                .optional()
                .text(FIRST + "organisation", texts.of(KnowledgeMessages.class).contactOrganisation())
                .optional()
                .text(FIRST + "function", texts.of(KnowledgeMessages.class).contactFunction())
                .optional()
                .text(FIRST + "telephone", texts.of(KnowledgeMessages.class).contactTelephone())
                .optional()
                .text(FIRST + "email", texts.of(KnowledgeMessages.class).contactEmail())
                .optional()
                .date("reviewDate", texts.of(KnowledgeMessages.class).reviewDate())
                .optional();
    }

    /** @param there contacts that the page has now */
    static Body body(Form form, List<KnowledgeApi.Contact> there) {
        List<Object> contacts = new ArrayList<>();
        Map<String, String> first = contact(form);
        if (!first.isEmpty()) {
            contacts.add(first);
        }
        if (there != null) {
            there.stream().skip(1).forEach(contacts::add);
        }
        return form.body()
                .text("content.title", "content.kind", "content.body", "reviewDate")
                .text("content.owner.name")
                .organisation("content.owner.organisation")
                .lines("content.places")
                .value("content.contacts", contacts);
    }

    static Form shown(KnowledgeApi.KnowledgePage page) {
        KnowledgeApi.Content content = page.content();
        Form form = Form.empty()
                .put("content.title", content.title())
                .put("content.kind", content.kind())
                .put("content.body", content.body())
                .put("reviewDate", page.reviewDate());
        if (content.places() != null) {
            form.put("content.places", String.join("\n", content.places()));
        }
        if (content.contacts() != null && !content.contacts().isEmpty()) {
            KnowledgeApi.Contact first = content.contacts().getFirst();
            form.put(FIRST + "purpose", first.purpose())
                    .put(FIRST + "organisation", first.organisation())
                    .put(FIRST + "function", first.function())
                    .put(FIRST + "telephone", first.telephone())
                    .put(FIRST + "email", first.email());
        }
        return Owners.put(form, "content.", content.owner());
    }

    private static Map<String, String> contact(Form form) {
        Map<String, String> contact = new LinkedHashMap<>();
        for (String part : PARTS) {
            if (!form.value(FIRST + part).isEmpty()) {
                contact.put(part, form.value(FIRST + part));
            }
        }
        return contact;
    }
}
