/** In the page: from the next load on nothing is kept on the device. @returns {Promise<void>} */
export const keepNothing = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("claimproof");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction("settings", "readwrite");
      change.objectStore("settings").put(true, "keep-nothing");
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
