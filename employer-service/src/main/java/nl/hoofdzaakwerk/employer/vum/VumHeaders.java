package nl.hoofdzaakwerk.employer.vum;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;

/** Who asks whom, by VUM's headers; parties are OINs. */
public class VumHeaders {
    static final String MESSAGE_VERSION = "X-VUM-berichtVersie";
    static final String FROM = "X-VUM-fromParty";
    static final String TO = "X-VUM-toParty";
    static final String VIA = "X-VUM-viaParty";

    private static final Pattern OIN = Pattern.compile("[0-9]{20}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,2}");

    @HeaderParam(MESSAGE_VERSION)
    String messageVersion;

    @HeaderParam(FROM)
    String fromParty;

    @HeaderParam(TO)
    String toParty;

    @HeaderParam(VIA)
    String viaParty;

    /** @throws Problem 400 naming each header that misses or has another form */
    void check() {
        var errors = new ArrayList<FieldError>();
        require(errors, MESSAGE_VERSION, messageVersion, VERSION, "a version such as 1.0.0");
        require(errors, FROM, fromParty, OIN, "an OIN of 20 digits");
        require(errors, TO, toParty, OIN, "an OIN of 20 digits");
        if (viaParty != null) {
            require(errors, VIA, viaParty, OIN, "an OIN of 20 digits");
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    String fromParty() {
        return fromParty;
    }

    /** The way back: from whom it was asked to who asked. */
    ResponseBuilder answer(ResponseBuilder response) {
        response.header(MESSAGE_VERSION, messageVersion).header(FROM, toParty).header(TO, fromParty);
        return viaParty == null ? response : response.header(VIA, viaParty);
    }

    private static void require(List<FieldError> errors, String name, String value, Pattern pattern, String expected) {
        if (value == null || !pattern.matcher(value).matches()) {
            errors.add(FieldError.of(name, "wrong-value", name + " must be " + expected));
        }
    }
}
