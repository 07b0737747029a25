package fr.labellisation.socle.formulaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NombreFrancaisTest {

    @Test
    void un_nombre_s_ecrit_en_francais_sur_une_machine_anglaise() {
        Locale avant = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(NombreFrancais.de(307_200)).isEqualTo("307\u202f200");
        } finally {
            Locale.setDefault(avant);
        }
    }
}
