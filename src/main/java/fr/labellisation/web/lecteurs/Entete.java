package fr.labellisation.web.lecteurs;

import fr.labellisation.acces.Role;
import fr.labellisation.socle.territoire.CodeDepartement;
import fr.labellisation.socle.territoire.Territoire;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** What stands at the head of each page beside the menu: who reads, where he is, the way back to the task that he comes from. */
@ConditionalOnWebApplication
@ControllerAdvice("fr.labellisation.web")
class Entete {
    private static final String TACHE = "[A-Za-z0-9-]{1,64}";

    private final Lecteurs lecteurs;
    private final Territoire territoire;
    private final FilDAriane fil;

    Entete(Lecteurs lecteurs, Territoire territoire, FilDAriane fil) {
        this.lecteurs = lecteurs;
        this.territoire = territoire;
        this.fil = fil;
    }

    /** @param role « Référent qualité, Essonne » */
    record Lecteur(String nom, String role) {}

    /** Null for who has not logged in; looked up where a page is drawn, and not for an answer to a program. */
    @ModelAttribute("lecteur")
    LazyContextVariable<Lecteur> lecteur(Principal qui) {
        return qui == null
                ? null
                : new LazyContextVariable<>() {
                    @Override
                    protected Lecteur loadValue() {
                        return new Lecteur(lecteurs.nom(qui), role(qui));
                    }
                };
    }

    /** Without the page itself, which knows its own title. */
    @ModelAttribute("fil")
    List<Menu.Lien> fil(Principal qui, HttpServletRequest requete) {
        return qui == null ? List.of() : fil.jusqua(qui, requete);
    }

    /** Address of the task from which a link led here; empty without one. */
    @ModelAttribute("retourTache")
    String retour(HttpServletRequest requete) {
        String tache = requete.getParameter("retour-tache");
        return tache != null && tache.matches(TACHE) ? "/suivi/taches/" + tache : "";
    }

    private String role(Principal qui) {
        String roles = lecteurs.roles(qui).stream().sorted().map(Role::libelle).collect(Collectors.joining(", "));
        Stream<String> lieux = lecteurs.national(qui)
                ? Stream.of()
                : lecteurs.departements(qui).stream().map(code -> territoire.nom(new CodeDepartement(code)));
        return Stream.concat(Stream.of(roles), lieux).collect(Collectors.joining(", "));
    }
}
