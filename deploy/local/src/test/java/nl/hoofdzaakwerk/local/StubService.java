package nl.hoofdzaakwerk.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands in for a service: ready as soon as it listens; dies at once when {@code HW_DB_USER} is {@code matching_app}.
 */
public final class StubService {

    private StubService() {}

    /** Listens on the two ports a service has. */
    public static void main(String[] arguments) throws IOException {
        if (System.getenv("HW_DB_USER").equals("matching_app")) {
            System.out.println("ERROR the stub of matching-service always dies");
            System.exit(3);
        }
        for (String variable : new String[] {"HW_HTTP_PORT", "HW_MANAGEMENT_PORT"}) {
            int port = Integer.parseInt(System.getenv(variable));
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
        System.out.println("listening");
    }

    /** Packs this class so that {@code java -jar} runs it. */
    static void packInto(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String entry = StubService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var bytes = StubService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
    }
}
