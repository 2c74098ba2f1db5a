package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of one platform.
 *
 * @param numbers a port number, 1 to 65535, for each name; no number twice
 */
public record Ports(Map<PortName, Integer> numbers) {
    private static final int LOWEST_RANDOM = 10_240;
    private static final int LOWEST_OUTGOING = 32_768;
    private static final int ATTEMPTS = 1_000;

    /** Refuses a missing, impossible or repeated port. */
    public Ports {
        numbers = Map.copyOf(numbers);
        for (PortName name : PortName.values()) {
            Integer number = numbers.get(name);
            if (number == null || number < 1 || number > 65535) {
                throw new IllegalArgumentException(name.variable() + ": " + number + " is not a port");
            }
        }
        if (new HashSet<>(numbers.values()).size() < numbers.size()) {
            throw new IllegalArgumentException("two components have the same port: " + new EnumMap<>(numbers));
        }
    }

    /** The default ports. */
    public static Ports standard() {
        return from(Map.of());
    }

    /** The default ports, each replaced by the environment variable {@link PortName#variable()} when it is set. */
    public static Ports fromEnvironment() {
        return from(System.getenv());
    }

    /**
     * The default ports, each replaced by the value of its variable.
     *
     * @param environment variables as in a process environment
     * @throws IllegalArgumentException naming the variable when its value is no port
     */
    public static Ports from(Map<String, String> environment) {
        Map<PortName, Integer> numbers = new EnumMap<>(PortName.class);
        for (PortName name : PortName.values()) {
            numbers.put(name, number(name, environment.get(name.variable())));
        }
        return new Ports(numbers);
    }

    /**
     * Ports that were free on the loopback address a moment ago, below those that systems give to outgoing connections:
     * those are often taken before a component listens.
     */
    public static Ports random() {
        List<ServerSocket> sockets = new ArrayList<>();
        Map<PortName, Integer> numbers = new EnumMap<>(PortName.class);
        try {
            for (PortName name : PortName.values()) {
                ServerSocket socket = free();
                sockets.add(socket);
                numbers.put(name, socket.getLocalPort());
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return new Ports(numbers);
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }

    private static ServerSocket free() throws IOException {
        BindException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_RANDOM, LOWEST_OUTGOING);
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException taken) {
                last = taken;
            }
        }
        throw last;
    }

    /**
     * The number of a port.
     *
     * @param name which port
     */
    public int of(PortName name) {
        return numbers.get(name);
    }

    private static int number(PortName name, String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return name.standard();
        }
        try {
            return Integer.parseInt(chosen.strip());
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name.variable() + ": " + chosen + " is not a port", notANumber);
        }
    }
}
