package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Readiness by HTTP. */
final class Http {

    private static final int TIMEOUT_MILLIS = 2000;

    private Http() {}

    /** Whether the address answers 200 within two seconds. */
    static boolean answersOk(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notThere) {
            return false;
        }
    }
}
