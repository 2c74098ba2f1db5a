package nl.hoofdzaakwerk.portal.programme.cooperation;

import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;

/** What is filled in of a key figure: who it is, who stands in, and for how many hours. */
final class KeyFigureForms {
    private static final String[] PARTS = {"name", "function", "email", "telephone"};

    private KeyFigureForms() {}

    static FormPage fields(FormPage page, KeyFigureMessages texts) {
        return page.text("person.name", texts.person())
                .text("person.function", texts.function())
                .optional()
                .text("person.email", texts.email())
                .optional()
                .text("person.telephone", texts.telephone())
                .optional()
                .text("replacement.name", texts.replacement())
                .optional()
                .text("replacement.function", texts.replacementFunction())
                .optional()
                .text("replacement.email", texts.replacementEmail())
                .optional()
                .text("replacement.telephone", texts.replacementTelephone())
                .optional()
                .number("hoursPerWeek", texts.hours());
    }

    static Body person(Form form) {
        Body body = form.body().number("hoursPerWeek");
        for (String part : PARTS) {
            body.text("person." + part);
            body.text("replacement." + part);
        }
        return body;
    }

    static Form shown(KeyFigureApi.KeyFigure keyFigure) {
        Form form = Form.empty().put("hoursPerWeek", keyFigure.hoursPerWeek());
        put(form, "person.", keyFigure.person());
        put(form, "replacement.", keyFigure.replacement());
        return form;
    }

    private static void put(Form form, String place, KeyFigureApi.Contact contact) {
        if (contact != null) {
            form.put(place + "name", contact.name())
                    .put(place + "function", contact.function())
                    .put(place + "email", contact.email())
                    .put(place + "telephone", contact.telephone());
        }
    }
}
