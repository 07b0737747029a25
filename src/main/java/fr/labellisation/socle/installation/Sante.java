package fr.labellisation.socle.installation;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one route besides the login that is open to everyone: says whether the application and its database answer. */
@RestController
class Sante {
    private final JdbcTemplate base;

    Sante(JdbcTemplate base) {
        this.base = base;
    }

    @GetMapping("/sante")
    ResponseEntity<String> sante() {
        try {
            base.queryForObject("select 1", Integer.class);
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("OK");
        } catch (DataAccessException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .contentType(MediaType.TEXT_PLAIN)
                    .body("KO");
        }
    }
}
