package nl.hoofdzaakwerk.portal.coach.work;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.web.Form;

/** What can be told of work that goes on. Each has a form of its own. */
enum Telling {
    /** A talk during work. */
    CHECK_IN("gesprek", "check-ins") {
        @Override
        Map<String, Object> body(Form form) {
            return form.body()
                    .text("heldOn", "heldWith", "nextStep.what", "nextStep.dueDate")
                    .build();
        }
    },
    /** Work stands still for a while. */
    INTERRUPTION("onderbreking", "interruptions") {
        @Override
        Map<String, Object> body(Form form) {
            return form.body().text("kind", "fromDate", "untilDate").build();
        }
    },
    /** Work goes on. */
    RESUMPTION("hervatting", "resumptions") {
        @Override
        Map<String, Object> body(Form form) {
            return form.body().text("resumptionDate").build();
        }
    },
    /** Other hours, wage or contract. */
    TERMS("voorwaarden", "terms") {
        @Override
        Map<String, Object> body(Form form) {
            var body = form.body()
                    .text("fromDate", "contractKind", "expectedEndDate")
                    .number("hoursPerWeek");
            if (!form.value("wage.amount").isEmpty()) {
                body.number("wage.amount").text("wage.per");
            }
            return body.build();
        }
    },
    /** Work stopped. */
    ENDING("einde", "endings") {
        @Override
        Map<String, Object> body(Form form) {
            return form.body()
                    .text("endDate", "reason", "endedBy")
                    .yesOrNo("wouldRehire")
                    .build();
        }
    };

    private final String page;
    private final String resource;

    Telling(String page, String resource) {
        this.page = page;
        this.resource = resource;
    }

    /** What the service is sent. */
    abstract Map<String, Object> body(Form form);

    /** Last step of the page's address, which also names the message that it was done. */
    String page() {
        return page;
    }

    /** Last step of the service's address. */
    String resource() {
        return resource;
    }

    static Optional<Telling> at(String page) {
        return Stream.of(values()).filter(telling -> telling.page.equals(page)).findFirst();
    }
}
