package nl.hoofdzaakwerk.portal.casework.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;

/** A way to write in a ledger, with the fields its form has. */
enum Booking {
    ALLOCATION("begroten", "allocations", List.of("amount", "year")),
    RESERVATION("reserveren", "reservations", List.of("amount", "reference")),
    PAYMENT("betalen", "payments", List.of("amount", "reservationId", "reference")),
    RELEASE("vrijgeven", "releases", List.of("amount", "reservationId")),
    CORRECTION("corrigeren", "corrections", List.of("entryId"));

    private final String address;
    private final String collection;
    private final List<String> fields;

    Booking(String address, String collection, List<String> fields) {
        this.address = address;
        this.collection = collection;
        this.fields = fields;
    }

    /** The one whose form stands at this step of an address. */
    static Optional<Booking> at(String address) {
        return Arrays.stream(values())
                .filter(booking -> booking.address.equals(address))
                .findFirst();
    }

    public String collection() {
        return collection;
    }

    public boolean asks(String field) {
        return fields.contains(field);
    }

    public boolean isReservation() {
        return this == RESERVATION;
    }

    public boolean isPayment() {
        return this == PAYMENT;
    }

    /** The field by which the form names the entry it is about, or empty. */
    public String about() {
        return fields.stream().filter(field -> field.endsWith("Id")).findFirst().orElse("");
    }

    Map<String, Object> body(Form form) {
        Body body = form.body().text("description", "bookedDate");
        for (String field : fields) {
            if (field.equals("amount") || field.equals("year")) {
                body.number(field);
            } else {
                body.text(field);
            }
        }
        return body.build();
    }
}
