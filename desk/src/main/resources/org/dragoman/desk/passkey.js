// Asks this device's authenticator and puts its answer into the form; the form itself is a plain one.
"use strict";
(() => {
    if (!window.PublicKeyCredential) { return; }
    const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), it => it.charCodeAt(0));
    const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    const plain = word => new TextEncoder().encode(word);
    const create = form => navigator.credentials.create({ publicKey: {
        challenge: bytes(form.dataset.challenge),
        rp: { id: form.dataset.host, name: "Dragoman" },
        user: { id: plain(form.dataset.user), name: "Dragoman", displayName: "Dragoman" },
        pubKeyCredParams: [-8, -7, -257].map(alg => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
        timeout: 300000
    } });
    const get = form => navigator.credentials.get({ publicKey: {
        challenge: bytes(form.dataset.challenge),
        rpId: form.dataset.host,
        userVerification: "required",
        timeout: 300000
    } });
    const fill = (form, made) => {
        const answer = made.response;
        const said = {
            id: made.rawId, client: answer.clientDataJSON, attestation: answer.attestationObject,
            authenticator: answer.authenticatorData, signature: answer.signature, user: answer.userHandle
        };
        for (const field of form.querySelectorAll("input[type=hidden]")) {
            if (said[field.name]) { field.value = text(said[field.name]); }
        }
    };
    for (const form of document.querySelectorAll("form[data-passkey]")) {
        const host = location.hostname;
        form.hidden = host !== form.dataset.host && !host.endsWith("." + form.dataset.host);
        form.addEventListener("submit", async event => {
            event.preventDefault();
            for (const field of form.querySelectorAll("[data-from]")) {
                const from = document.getElementById(field.dataset.from);
                if (!from.reportValidity()) { return; }
                field.value = from.value;
            }
            const sorry = form.querySelector("[role=alert]");
            sorry.hidden = true;
            try {
                fill(form, await (form.dataset.passkey === "get" ? get(form) : create(form)));
                form.submit();
            } catch {
                sorry.hidden = false;
                setTimeout(() => form.querySelectorAll("button").forEach(it => { it.disabled = false; }), 50);
            }
        });
    }
})();
