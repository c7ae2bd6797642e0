/** What a page can reach other computers with, outside the policy for its requests. The app has no use for it. */
const WEGEN = ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"];

for (const naam of WEGEN) Reflect.deleteProperty(window, naam);
