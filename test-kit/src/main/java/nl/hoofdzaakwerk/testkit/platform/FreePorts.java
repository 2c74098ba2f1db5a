package nl.hoofdzaakwerk.testkit.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for what cannot choose one itself when it begins to listen. They lie below those that systems give to outgoing
 * connections, of which other tests make so many that one is often taken in between.
 */
final class FreePorts {
    private static final int LOWEST = 10_240;
    private static final int LOWEST_OUTGOING = 32_768;
    private static final int ATTEMPTS = 1_000;

    private FreePorts() {}

    /** One that was free on the loopback address a moment ago. */
    static int next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, LOWEST_OUTGOING);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port is free between " + LOWEST + " and " + LOWEST_OUTGOING);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
