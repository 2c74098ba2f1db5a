package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Whether a port of the loopback address is in use. */
final class Tcp {

    private static final int TIMEOUT_MILLIS = 500;

    private Tcp() {}

    static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Addresses.HOST, port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** Whether another process holds the port, on the loopback address or on all addresses. */
    static boolean isTaken(int port) {
        if (accepts(port)) {
            return true;
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(Addresses.HOST))) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }
}
