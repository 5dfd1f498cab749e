package fr.parvis.browser;

import fr.parvis.TestData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in a real browser, against the demonstration: one program and one PostgreSQL for all of
 * them. What a test needs it makes through the front door.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@Import({TownHall.class, ErrorRoutes.class})
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"parvis.data=" + TestData.BROWSER, "parvis.rate-limits=off"})
@interface BrowserTest {}
