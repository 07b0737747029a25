package fr.labellisation.acces.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.labellisation.acces.Navigateur;
import fr.labellisation.acces.Role;
import fr.labellisation.essais.Parcours91;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several persons open a web application of the engine at once: each browser runs the scripts of its page. */
class NonceParDemandeIT extends Parcours91 {
    private static final int FENETRES = 6;
    private static final int FOIS = 60;
    private static final Pattern DANS_L_ENTETE = Pattern.compile("'nonce-([\\w-]+)'");
    private static final Pattern DANS_LA_PAGE = Pattern.compile("<script [^>]*nonce=\"([\\w-]+)\"");

    @Test
    void chaque_page_porte_le_nonce_de_son_entete() throws Exception {
        String cabinet = titulaire(Role.CABINET);
        new Personnes(annuaire, identites).ouvrir(cabinet);
        List<Callable<List<String>>> fenetres = IntStream.range(0, FENETRES)
                .<Callable<List<String>>>mapToObj(
                        n -> () -> ouvrirSouvent(new Navigateur(port).connecter(cabinet, Personnes.MOT_DE_PASSE)))
                .toList();
        ExecutorService ensemble = Executors.newFixedThreadPool(FENETRES);
        List<String> tous = new ArrayList<>();
        try {
            for (Future<List<String>> fenetre : ensemble.invokeAll(fenetres)) {
                tous.addAll(fenetre.get());
            }
        } finally {
            ensemble.shutdown();
        }

        assertThat(tous).hasSize(FENETRES * FOIS).doesNotHaveDuplicates();
    }

    /** The nonces of the pages, each that of its header. */
    private static List<String> ouvrirSouvent(Navigateur navigateur) {
        List<String> nonces = new ArrayList<>();
        for (int fois = 0; fois < FOIS; fois++) {
            HttpResponse<String> page = navigateur.page("/camunda/app/cockpit/default/");
            String entete = nonce(
                    DANS_L_ENTETE,
                    page.headers().firstValue("Content-Security-Policy").orElse(""));
            assertThat(nonce(DANS_LA_PAGE, page.body())).isEqualTo(entete);
            nonces.add(entete);
        }
        return nonces;
    }

    private static String nonce(Pattern ou, String texte) {
        Matcher nonce = ou.matcher(texte);
        assertThat(nonce.find()).as("nonce in %s", texte).isTrue();
        return nonce.group(1);
    }
}
