package fr.parvis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** One program, one process, one PostgreSQL; every commune is a tenant of it. */
@SpringBootApplication
@Modulithic(systemName = "Parvis")
public class ParvisApplication {

    public static void main(String[] args) {
        SpringApplication.run(ParvisApplication.class, args);
    }
}
