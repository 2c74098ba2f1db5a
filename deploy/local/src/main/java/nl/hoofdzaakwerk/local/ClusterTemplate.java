package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.hoofdzaakwerk.local.realm.LocalRealm;

/**
 * A PostgreSQL data folder in which Keycloak has already made its tables and imported the realm. A fresh platform
 * starts from a copy and saves most of Keycloak's first start. It is valid for one realm and one Keycloak only, which
 * its name tells; where it is missing, everything is made from the start.
 *
 * @param folder the template, which need not exist
 */
record ClusterTemplate(Path folder) {

    /**
     * The template that fits a checkout as it is now.
     *
     * @param installation the built checkout
     */
    static ClusterTemplate of(Installation installation) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(LocalRealm.merged(installation.keycloakFolder()));
            digest.update(
                    installation.keycloakDistribution().getFileName().toString().getBytes());
            String name = HexFormat.of().formatHex(digest.digest(), 0, 8);
            return new ClusterTemplate(installation.templates().resolve(name));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean exists() {
        return Files.exists(folder);
    }

    /**
     * Makes a data folder from the template.
     *
     * @param data folder to make; must not exist
     * @return false, having done nothing, when there is no template
     */
    boolean copyTo(Path data) throws IOException {
        if (!exists()) {
            return false;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        new Workspace(unfinished).delete();
        copy(folder, unfinished);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /**
     * Keeps a data folder as the template.
     *
     * @param data folder of a stopped PostgreSQL; it is gone afterwards
     */
    void keep(Path data) throws IOException {
        Files.createDirectories(folder.getParent());
        Files.move(data, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
                return copyOne(source);
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                return copyOne(source);
            }

            private FileVisitResult copyOne(Path source) throws IOException {
                Files.copy(source, to.resolve(from.relativize(source)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
