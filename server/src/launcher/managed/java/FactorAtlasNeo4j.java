import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.internal.kernel.api.procs.QualifiedName;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Runs Neo4j Community, Bolt only, as the child of the Factor Atlas server.
 *
 * <p>Arguments: the home folder, the comma-separated names of built-in procedures to take away, and "scratch" for a
 * run whose data nobody will miss.
 *
 * <p>Standard input: line 1 is the password of the user neo4j; RESET-PASSWORD gives the store that password; STOP
 * stops the database cleanly. So does the end of input, however the parent came to its end, but for a scratch run,
 * which then ends at once.
 *
 * <p>Standard output: "@@READY host:port", "@@PASSWORD-RESET", "@@STOPPED", "@@FAILED causes, outermost first".
 */
public final class FactorAtlasNeo4j {
    private static final PrintStream OUT = System.out;
    private static final AtomicBoolean IS_STOPPING = new AtomicBoolean();
    private static final int EXIT_FAILED = 70;
    private static final int EXIT_CANCELLED = 75;
    private static final long AVAILABLE_TIMEOUT_MS = 120_000;
    private static final long POLL_MS = 200;
    private static volatile DatabaseManagementService service;
    private static volatile boolean isReady;
    private static volatile boolean isScratch;

    private FactorAtlasNeo4j() {}

    public static void main(String[] args) throws Exception {
        // Otherwise the log's own shutdown hook races with ours, and the last step of a clean stop fails.
        System.setProperty("log4j.shutdownHookEnabled", "false");
        System.setProperty("log4j2.shutdownHookEnabled", "false");
        Path home = Path.of(args[0]).toAbsolutePath();
        String removed = args.length > 1 ? args[1] : "";
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String password = input.readLine();
        if (password == null || password.isEmpty()) {
            fail(new IllegalArgumentException("The first line of standard input must be the password"));
        }
        isScratch = args.length > 2 && args[2].equals("scratch");
        listen(input, password);
        try {
            start(home, password, removed);
        } catch (Throwable failure) {
            fail(failure);
        }
    }

    private static void start(Path home, String password, String removed) throws Exception {
        Path settings = home.resolve("conf").resolve("neo4j.conf");
        if (!Files.exists(home.resolve("data/databases/system"))) setFirstPassword(home, settings, password);
        service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(settings).build();
        Runtime.getRuntime().addShutdownHook(new Thread(FactorAtlasNeo4j::stop, "stop"));
        DependencyResolver parts = ((GraphDatabaseAPI) service.database("system")).getDependencyResolver();
        awaitDatabase((GraphDatabaseAPI) service.database("neo4j"), parts.resolveDependency(DatabaseStateService.class));
        removeProcedures(parts.resolveDependency(GlobalProcedures.class), removed);
        var address = parts.resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT);
        isReady = true;
        say("@@READY " + address.getHost() + ":" + address.getPort());
    }

    /** Waits for the working database; one that has failed raises its cause at once instead of being waited for. */
    private static void awaitDatabase(GraphDatabaseAPI database, DatabaseStateService states) throws Exception {
        long deadline = System.nanoTime() + AVAILABLE_TIMEOUT_MS * 1_000_000;
        while (!database.isAvailable(POLL_MS)) {
            Optional<Throwable> failure = states.causeOfFailure(database.databaseId());
            if (failure.isPresent()) throw new IllegalStateException("The database neo4j failed", failure.get());
            if (System.nanoTime() > deadline) throw new TimeoutException("The database neo4j did not become available");
        }
    }

    /** Written before Bolt opens, so that the factory password never works. */
    private static void setFirstPassword(Path home, Path settings, String password) throws IOException {
        Files.deleteIfExists(home.resolve("data/dbms/auth.ini"));
        PrintStream quiet = new PrintStream(PrintStream.nullOutputStream());
        var context = new ExecutionContext(
                home, settings.getParent(), quiet, quiet, new DefaultFileSystemAbstraction());
        var command = new SetInitialPasswordCommand(context);
        new CommandLine(command).parseArgs("--", password);
        command.execute();
    }

    /** The allow-list of the settings filters plugins only; built-in procedures have to be taken out by name. */
    private static void removeProcedures(GlobalProcedures procedures, String names) {
        if (names.isEmpty()) return;
        for (String name : names.split(",")) {
            int dot = name.lastIndexOf('.');
            procedures.unregister(new QualifiedName(name.substring(0, dot).split("\\."), name.substring(dot + 1)));
        }
    }

    /** Listens from the first moment, so that a parent that ends while we start takes us along. */
    private static void listen(BufferedReader input, String password) {
        Thread listener = new Thread(() -> {
            try {
                for (String line; (line = input.readLine()) != null; ) {
                    if (line.equals("RESET-PASSWORD")) resetPassword(password);
                    if (line.equals("STOP")) {
                        end();
                        return;
                    }
                }
            } catch (IOException gone) {
                // A broken pipe means the same as its end.
            }
            abandon();
        }, "parent");
        listener.setDaemon(true);
        listener.start();
        // Belt and braces for a parent whose end of the pipe was inherited by somebody else.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(FactorAtlasNeo4j::abandon));
    }

    /** The parent is gone. Writing a class archive takes long, and nobody is left to put it in its place. */
    private static void abandon() {
        if (isScratch) Runtime.getRuntime().halt(EXIT_CANCELLED);
        end();
    }

    private static void end() {
        // A half-started store is left as a crash would leave it, which the next start recovers from.
        if (!isReady) Runtime.getRuntime().halt(EXIT_CANCELLED);
        new Thread(() -> System.exit(0), "exit").start();
    }

    private static void resetPassword(String password) {
        try (var transaction = service.database("system").beginTx()) {
            transaction.execute(
                    "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
            transaction.commit();
            say("@@PASSWORD-RESET");
        } catch (RuntimeException failure) {
            say("@@FAILED " + causes(failure));
        }
    }

    private static void stop() {
        if (!IS_STOPPING.compareAndSet(false, true)) return;
        try {
            service.shutdown();
            say("@@STOPPED");
        } catch (RuntimeException failure) {
            say("@@FAILED " + causes(failure));
        }
    }

    private static void fail(Throwable failure) {
        say("@@FAILED " + causes(failure));
        Runtime.getRuntime().halt(EXIT_FAILED);
    }

    private static String causes(Throwable failure) {
        StringBuilder chain = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (chain.length() > 0) chain.append(" <- ");
            chain.append(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage());
        }
        return chain.toString().replaceAll("\\s+", " ");
    }

    private static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }
}
