package fr.parvis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test with the whole program and real PostgreSQL; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("modules")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "parvis.data=" + TestData.MODULES,
            "parvis.local-host-commune=true",
            "parvis.rate-limits=off",
            "parvis.identity.private-networks=true",
            "parvis.notices.private-networks=true",
            "parvis.notices.workers=0",
            "parvis.sign-in.second-factor=offered",
            "parvis.passwords.passes=2"
        })
public @interface ModuleTest {}
