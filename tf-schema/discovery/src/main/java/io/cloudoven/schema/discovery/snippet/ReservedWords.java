package io.cloudoven.schema.discovery.snippet;

import io.cloudoven.schema.model.SchemaKind;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that Java, or the classes that generated ones extend, already use. */
final class ReservedWords {

    private static final Set<String> OF_OBJECTS = words("""
            clone equals finalize getClass hashCode notify notifyAll toString wait""");
    private static final Set<String> OF_BLOCKS = words("""
            addBlock addBlocks addObject apply applyEach applyIf attributeDynamic attributeList attributeMap attributeSet
            attributeValue inState nestedState newState onlyState problemsAt remark setArgument setElements setObject
            shape""");
    private static final Set<String> OF_NESTED_BLOCKS = words("expression");
    private static final Set<String> OF_PROVIDERS = words("alias asDeclaration provider unaliased");
    private static final Set<String> OF_RESOURCES =
            words("asDeclaration at count dependsOn eachInstance forEach lifecycle named provider");

    /** Types that source files see without an import, and those that generated ones import; in lower case. */
    private static final Set<String> TYPES = words("""
            abstractmethoderror appendable arithmeticexception arrayindexoutofboundsexception arraystoreexception
            assertionerror autocloseable boolean bootstrapmethoderror byte charsequence character class
            classcastexception classcircularityerror classformaterror classloader classnotfoundexception classvalue
            clonenotsupportedexception cloneable comparable compiler deprecated double enum
            enumconstantnotpresentexception error exception exceptionininitializererror float functionalinterface io
            illegalaccesserror illegalaccessexception illegalargumentexception illegalcallerexception
            illegalmonitorstateexception illegalstateexception illegalthreadstateexception
            incompatibleclasschangeerror indexoutofboundsexception inheritablethreadlocal instantiationerror
            instantiationexception integer internalerror interruptedexception iterable
            layerinstantiationexception lazyconstant linkageerror long matchexception math module modulelayer
            negativearraysizeexception noclassdeffounderror nosuchfielderror nosuchfieldexception nosuchmethoderror
            nosuchmethodexception nullpointerexception number numberformatexception object outofmemoryerror override
            package process processbuilder processhandle readable record reflectiveoperationexception runnable runtime
            runtimeexception runtimepermission safevarargs scopedvalue securityexception securitymanager short
            stablevalue stackoverflowerror stacktraceelement stackwalker strictmath string stringbuffer stringbuilder
            stringindexoutofboundsexception stringtemplate suppresswarnings system thread threaddeath threadgroup
            threadlocal throwable typenotpresentexception unknownerror unsatisfiedlinkerror
            unsupportedclassversionerror unsupportedoperationexception verifyerror virtualmachineerror void
            wrongthreadexception
            bifunction blocktype checkreturnvalue collection datasource dynamicvalue e each ephemeralresource list
            listvalue map mapvalue nestedblock nestedlist nestedmap nestedset providerconfiguration providerfunctions
            providerrequirement resource sensitive set setvalue shape state stream type unaryoperator value
            writeonly""");

    private ReservedWords() {}

    static boolean isType(String name) {
        return TYPES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name with as many underscores after it as it takes. */
    static String avoidedByType(String name) {
        return isType(name) ? avoidedByType(name + "_") : name;
    }

    static String avoidedByVariable(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    static String avoidedByFunction(String name) {
        return SourceVersion.isKeyword(name) || OF_OBJECTS.contains(name) || isYield(name)
                ? avoidedByFunction(name + "_")
                : name;
    }

    /** @param top whether it is a method of the definition's own class */
    static String avoidedByMethod(String name, SchemaKind kind, boolean top) {
        Set<String> inherited = !top ? OF_NESTED_BLOCKS : kind == SchemaKind.PROVIDER ? OF_PROVIDERS : OF_RESOURCES;
        boolean taken = SourceVersion.isKeyword(name)
                || isYield(name)
                || OF_OBJECTS.contains(name)
                || OF_BLOCKS.contains(name)
                || inherited.contains(name);
        return taken ? avoidedByMethod(name + "_", kind, top) : name;
    }

    private static boolean isYield(String name) {
        return name.equals("yield");
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
