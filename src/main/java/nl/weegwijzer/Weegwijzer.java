package nl.weegwijzer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the portal. */
@SpringBootApplication
@Modulithic(systemName = "Weegwijzer")
public class Weegwijzer {

    static void main(String[] arguments) {
        SpringApplication.run(Weegwijzer.class, arguments);
    }
}
