package fr.parvis.bench;

import fr.parvis.ParvisApplication;
import fr.parvis.files.Files;
import fr.parvis.requests.life.RequestDocuments;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The product's own parts, working on the database of a running program: without pages and without
 * jobs, with a clock that can be set back.
 */
final class Backstage implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Backstage(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param data folder of a program that runs
     */
    static Backstage of(Path data) {
        return new Backstage(
                new SpringApplicationBuilder(ParvisApplication.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .logStartupInfo(false)
                        .initializers(context -> replace((GenericApplicationContext) context))
                        .run(settings(data).toArray(String[]::new)));
    }

    private static List<String> settings(Path data) {
        return List.of(
                "--parvis.data=" + data,
                "--parvis.database.attach=true",
                "--parvis.database.pool-size=4",
                "--logging.threshold.console=off");
    }

    private static void replace(GenericApplicationContext context) {
        context.registerBean(
                "clockOfThePast",
                Clock.class,
                ClockOfThePast::new,
                definition -> definition.setPrimary(true));
        context.registerBean(
                "oneLetter",
                OneLetter.class,
                () ->
                        new OneLetter(
                                context.getBean(RequestDocuments.class),
                                context.getBean(Files.class),
                                context.getBean(Clock.class)),
                definition -> definition.setPrimary(true));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
