package fr.parvis.database;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded server as soon as the settings are known, and leaves it where {@link
 * DatabaseConfiguration} finds it. Declared in {@code META-INF/spring.factories}: there are no
 * parts yet.
 */
final class StartServerEarly implements ApplicationListener<SpringApplicationEvent> {

    private EarlyServer server;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared -> start(prepared);
            case ApplicationFailedEvent _ when server != null -> server.abandon();
            default -> {}
        }
    }

    private void start(ApplicationEnvironmentPreparedEvent prepared) {
        Environment settings = prepared.getEnvironment();
        var database = Binder.get(settings).bindOrCreate("parvis.database", DatabaseSettings.class);
        if (database.external() || database.attach()) {
            return;
        }
        Path data = Path.of(settings.getProperty("parvis.data", ".parvis/data"));
        EarlyServer early = EarlyServer.on(EmbeddedPostgres.folder(data));
        server = early;
        prepared.getBootstrapContext()
                .addCloseListener(
                        closed ->
                                closed.getApplicationContext()
                                        .getBeanFactory()
                                        .registerSingleton(EarlyServer.class.getName(), early));
    }
}
