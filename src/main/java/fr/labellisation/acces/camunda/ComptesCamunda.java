package fr.labellisation.acces.camunda;

import fr.labellisation.acces.Comptes;
import fr.labellisation.acces.MotDePasse;
import fr.labellisation.acces.Personne;
import fr.labellisation.acces.Role;
import fr.labellisation.socle.formulaires.SaisieRefusee;
import fr.labellisation.socle.territoire.CodeDepartement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the engine. Whoever is in its own group of administrators passes every check: such an account is refused. */
@Component
@Transactional
class ComptesCamunda implements Comptes {
    private static final String A_CHANGER = GardeDesComptes.MOT_DE_PASSE_A_CHANGER;

    private final IdentityService identites;
    private final GroupesCamunda groupes;
    private final GardeDesComptes garde;

    ComptesCamunda(IdentityService identites, GroupesCamunda groupes, GardeDesComptes garde) {
        this.identites = identites;
        this.groupes = groupes;
        this.garde = garde;
    }

    boolean existe(String utilisateur) {
        return identites.createUserQuery().userId(utilisateur).count() > 0;
    }

    /** Nobody else makes an account until the transaction ends. */
    void unParUn() {
        garde.verrouiller();
    }

    /** @throws SaisieRefusee if an account that nobody has given a place yet has this address */
    void refuserUnCompteSansLieu(String adresse) {
        garde.sansLieu(adresse).ifPresent(compte -> {
            throw new SaisieRefusee(
                    "L’adresse %s est celle du compte %s (%s), qui n’a encore aucun rôle : demandez à l’administrateur de"
                            + " lui en donner un dans ce département.",
                    adresse, compte.compte(), compte.entier());
        });
    }

    /** Whether the login is somebody's, whatever the case. */
    boolean pris(String utilisateur) {
        return garde.connu(utilisateur);
    }

    /** Creates the account without a password: nobody logs in before the administrator has given one. */
    void creerFerme(Personne personne) {
        identites.saveUser(nouveau(personne));
        identites.setUserInfo(personne.id(), A_CHANGER, "oui");
    }

    /**
     * Gives a password drawn at random, which its owner must change, to an account that never had one.
     *
     * @return empty if there is no such account, or if it has had one
     */
    Optional<String> tirerLePremierMotDePasse(String compte) {
        return Optional.ofNullable(identites.createUserQuery().userId(compte).singleResult())
                .filter(utilisateur -> utilisateur.getPassword() == null)
                .map(utilisateur -> {
                    String motDePasse = Stream.generate(MotDePasse::auHasard)
                            .filter(tire -> ReglesMotDePasse.refus(identites, tire, utilisateur)
                                    .isEmpty())
                            .findFirst()
                            .orElseThrow();
                    enregistrer(utilisateur, motDePasse);
                    return motDePasse;
                });
    }

    /**
     * Creates the account with this password, which its owner must change.
     *
     * @return why it is refused, as French sentences; empty if it is done
     */
    List<String> creer(Personne personne, String motDePasse) {
        User utilisateur = nouveau(personne);
        List<String> refus = ReglesMotDePasse.refus(identites, motDePasse, utilisateur);
        if (refus.isEmpty()) {
            enregistrer(utilisateur, motDePasse);
        }
        return refus;
    }

    private User nouveau(Personne personne) {
        User utilisateur = identites.newUser(personne.id());
        String[] nom = personne.nom().split(" ", 2);
        utilisateur.setFirstName(nom.length > 1 ? nom[0] : "");
        utilisateur.setLastName(nom[nom.length - 1]);
        utilisateur.setEmail(personne.courriel());
        return utilisateur;
    }

    /**
     * Gives an account this password, which its owner may keep.
     *
     * @return why it is refused, as French sentences; empty if it is done
     */
    List<String> ouvrir(String utilisateur, String motDePasse) {
        User compte = identites.createUserQuery().userId(utilisateur).singleResult();
        if (compte == null) {
            throw new IllegalArgumentException("Unknown account " + utilisateur);
        }
        List<String> refus = ReglesMotDePasse.refus(identites, motDePasse, compte);
        if (refus.isEmpty()) {
            enregistrer(compte, motDePasse);
            identites.deleteUserInfo(utilisateur, A_CHANGER);
        }
        return refus;
    }

    /** Gives the password of one account to others too: it is hashed once, which takes long on purpose. */
    void partager(String utilisateur, List<String> autres) {
        garde.partagerEmpreinte(utilisateur, autres);
        autres.forEach(autre -> identites.deleteUserInfo(autre, A_CHANGER));
    }

    private void enregistrer(User utilisateur, String motDePasse) {
        utilisateur.setPassword(motDePasse);
        identites.saveUser(utilisateur);
        identites.setUserInfo(utilisateur.getId(), A_CHANGER, "oui");
    }

    @Override
    public boolean motDePasseJuste(String utilisateur, String motDePasse) {
        return identites.checkPassword(utilisateur, motDePasse);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> identifiant(String saisi) {
        return garde.identifiant(saisi);
    }

    @Override
    @Transactional(readOnly = true)
    public Situation situation(String utilisateur) {
        return garde.lire(utilisateur)
                .map(lu -> new Situation(etat(lu.groupes(), lu.aChanger()), lu.sceau()))
                .orElseGet(() -> new Situation(Etat.INTERDIT, ""));
    }

    private static Etat etat(List<String> siens, boolean aChanger) {
        if (siens.contains(Groups.CAMUNDA_ADMIN)) {
            return Etat.INTERDIT;
        }
        if (siens.stream().noneMatch(Role::estTenuPar)) {
            return Etat.SANS_ROLE;
        }
        long lieux = siens.stream()
                .map(Role::departementDuGroupe)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        if (lieux > 1) {
            return Etat.PLUSIEURS_DEPARTEMENTS;
        }
        return aChanger ? Etat.MOT_DE_PASSE_A_CHANGER : Etat.OUVERT;
    }

    @Override
    public void rattacher(String utilisateur) {
        List<String> siens = groupes.de(utilisateur);
        for (Role role : Role.values()) {
            List<CodeDepartement> lieux = siens.stream()
                    .filter(g -> g.endsWith("." + role.code()))
                    .map(g -> Role.departementDuGroupe(g).orElseThrow())
                    .distinct()
                    .toList();
            if (!role.national() && lieux.isEmpty()) {
                groupes.retirer(utilisateur, role.code());
            }
            lieux.forEach(departement -> {
                groupes.ajouter(utilisateur, role.code());
                groupes.ajouterAuTenant(utilisateur, departement);
            });
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Role> roles(String utilisateur) {
        return groupes.de(utilisateur).stream()
                .map(Role::duGroupe)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> groupes(String utilisateur) {
        return groupes.de(utilisateur);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> sites(String utilisateur, Collection<Role> roles) {
        return groupes.de(utilisateur).stream()
                .filter(groupe -> Role.duGroupe(groupe)
                        .filter(Role::parSite)
                        .filter(roles::contains)
                        .isPresent())
                .filter(groupe -> groupe.indexOf('.') > 0)
                .map(groupe -> groupe.substring(0, groupe.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<String> changerMotDePasse(String utilisateur, String nouveau) {
        User compte = identites.createUserQuery().userId(utilisateur).singleResult();
        List<String> refus = ReglesMotDePasse.refus(identites, nouveau, compte);
        if (refus.isEmpty()) {
            compte.setPassword(nouveau);
            identites.saveUser(compte);
            identites.deleteUserInfo(utilisateur, A_CHANGER);
        }
        return refus;
    }
}
