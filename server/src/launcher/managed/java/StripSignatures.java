import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the signed jars of a folder without their signature files and prints the name of each.
 *
 * <p>Java keeps no class of a signed jar in a class archive and checks its digests at every start, which costs
 * seconds. The launcher runs this on its own copies only, after their checksums have been checked.
 */
public final class StripSignatures {
    private static final String SIGNATURE = "META-INF/[^/]+\\.(SF|RSA|DSA|EC)";

    private StripSignatures() {}

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (var files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            if (strip(jar)) System.out.println(jar.getFileName());
        }
    }

    private static boolean strip(Path jar) throws IOException {
        Path copy = jar.resolveSibling(jar.getFileName() + ".unsigned");
        try (ZipFile source = new ZipFile(jar.toFile())) {
            if (source.stream().noneMatch(entry -> entry.getName().matches(SIGNATURE))) return false;
            try (ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(copy))) {
                // The jars are read at every start and stored once: speed over size.
                target.setLevel(1);
                for (var entries = source.entries().asIterator(); entries.hasNext(); ) {
                    ZipEntry entry = entries.next();
                    if (entry.getName().matches(SIGNATURE)) continue;
                    ZipEntry plain = new ZipEntry(entry.getName());
                    plain.setTime(entry.getTime());
                    target.putNextEntry(plain);
                    source.getInputStream(entry).transferTo(target);
                    target.closeEntry();
                }
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
