package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One Kafka node, broker and controller in one (KRaft), with all topics of the platform. */
final class KafkaComponent extends ProcessComponent {

    static final String NAME = "kafka";

    private static final String CLUSTER = "aG9vZmR6YWFrd2Vyay1sb2";
    private static final int REQUEST_MILLIS = 3000;

    private final Path libraries;

    KafkaComponent(Path libraries, Workspace workspace, Ports ports) {
        super(NAME, workspace, ports);
        this.libraries = libraries;
    }

    @Override
    public PortName port() {
        return PortName.KAFKA;
    }

    @Override
    public List<PortName> ports() {
        return List.of(PortName.KAFKA, PortName.KAFKA_CONTROLLER);
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(workspace().data(NAME));
            Files.writeString(settingsFile(), settings());
        } catch (IOException unwritable) {
            throw failure("could not be prepared: " + unwritable.getMessage(), unwritable);
        }
        if (!Files.exists(logs().resolve("meta.properties"))) {
            runToEnd(
                    java(
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            CLUSTER,
                            "-c",
                            settingsFile().toString()),
                    Map.of());
        }
    }

    @Override
    List<String> command() {
        return java("kafka.Kafka", settingsFile().toString());
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        if (!Tcp.accepts(port(PortName.KAFKA))) {
            return false;
        }
        try (Admin admin = admin()) {
            return !admin.describeCluster()
                    .nodes()
                    .get(REQUEST_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    void afterReady() throws Exception {
        try (Admin admin = admin()) {
            KafkaTopics.createMissing(admin);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                addresses().kafka(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10 * REQUEST_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_MILLIS));
    }

    private List<String> java(String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.common.config=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaConfig=warn",
                "-cp",
                libraries + "/*",
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private String settings() {
        int broker = port(PortName.KAFKA);
        int controller = port(PortName.KAFKA_CONTROLLER);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                num.partitions=6
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.retention.hours=-1
                log.cleaner.dedupe.buffer.size=8388608
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=1000
                num.network.threads=2
                num.io.threads=4
                """.formatted(broker, controller, logs());
    }

    private Path settingsFile() {
        return workspace().data(NAME).resolve("server.properties");
    }

    private Path logs() {
        return workspace().data(NAME).resolve("logs");
    }
}
